import type { Component } from 'vue'
import { defineAsyncComponent, shallowReactive } from 'vue'
import PageFailed from '@/components/layout/PageFailed.vue'
import PageSkeleton from '@/components/layout/PageSkeleton.vue'
import type { Page } from '@/domain/view'

/** The component of each page, fetched when first shown. */
export const pageComponents = shallowReactive<Record<Page, Component>>({
  overview: lazy(loadOverview),
  compare: lazy(() => import('@/pages/ComparePage.vue')),
  town: lazy(() => import('@/pages/TownPage.vue')),
  indicator: lazy(() => import('@/pages/IndicatorPage.vue')),
  data: lazy(() => import('@/pages/DataPage.vue')),
  import: lazy(() => import('@/pages/ImportPage.vue')),
  about: lazy(() => import('@/pages/AboutPage.vue')),
  board: lazy(() => import('@/pages/BoardPage.vue')),
})

/** Brings the first screen, so that it is there with its data: the one drawn at build stands in for it until then. */
export async function fetchOverview(): Promise<void> {
  pageComponents.overview = await loadOverview()
}

function loadOverview(): Promise<Component> {
  return import('@/pages/OverviewPage.vue').then((module) => module.default)
}

function lazy(loader: () => Promise<Component>): Component {
  return defineAsyncComponent({ loader, loadingComponent: PageSkeleton, errorComponent: PageFailed, delay: 150 })
}
