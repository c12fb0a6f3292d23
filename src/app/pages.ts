import type { Component } from 'vue'
import { defineAsyncComponent } from 'vue'
import PageFailed from '@/components/layout/PageFailed.vue'
import PageSkeleton from '@/components/layout/PageSkeleton.vue'
import type { Page } from '@/domain/view'
import OverviewPage from '@/pages/OverviewPage.vue'

/** The component of each page; all but the first screen are fetched when first shown. */
export const PAGE_COMPONENTS: Readonly<Record<Page, Component>> = {
  overview: OverviewPage,
  compare: lazy(() => import('@/pages/ComparePage.vue')),
  town: lazy(() => import('@/pages/TownPage.vue')),
  indicator: lazy(() => import('@/pages/IndicatorPage.vue')),
  data: lazy(() => import('@/pages/DataPage.vue')),
  import: lazy(() => import('@/pages/ImportPage.vue')),
  about: lazy(() => import('@/pages/AboutPage.vue')),
  board: lazy(() => import('@/pages/BoardPage.vue')),
}

function lazy(loader: () => Promise<Component>): Component {
  return defineAsyncComponent({ loader, loadingComponent: PageSkeleton, errorComponent: PageFailed, delay: 150 })
}
