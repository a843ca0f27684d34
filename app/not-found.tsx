import { NotFoundPage } from '@/components/layout/not-found-page'

/** Outside the reader's site, where no masthead stands around it. */
export default function NotFound() {
  return (
    <main id="content" className="frame">
      <NotFoundPage />
    </main>
  )
}
