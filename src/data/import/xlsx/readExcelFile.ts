/** The one function used of the package, named, so that the rest of it can be left out of the build. */
export { default as readXlsxFile } from 'read-excel-file/universal'
