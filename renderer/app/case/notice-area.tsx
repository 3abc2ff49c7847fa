import { type ReactNode, useEffect, useRef } from 'react'
import { focusBriefly } from '../../components/focus-briefly.ts'
import { type Notice, useOpenCase } from '../../forms/open-case.tsx'

/** What the notice area takes: the news, if any, and how it goes away. */
export interface NoticeAreaProps {
  readonly notice: Notice | undefined
  readonly onDismiss: () => void
}

/** Says what was just done and offers to take it back. It is read out without taking focus from typing. */
export function NoticeArea({ notice, onDismiss }: NoticeAreaProps): ReactNode {
  const openCase = useOpenCase()
  const news = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // What was pressed has gone with what it removed. Not to the button itself: a second press of Enter would undo.
    if (notice && news.current && document.activeElement === document.body)
      focusBriefly(news.current)
  }, [notice])
  return (
    <div role="status" className="app-notices">
      {notice && (
        <div className="app-notice" ref={news}>
          <span>{notice.words}</span>{' '}
          {notice.undo && (
            <button
              type="button"
              className="app-link-button"
              onClick={() => notice.undo && void openCase.undo(notice.undo.changeId)}
            >
              {notice.undo.label}
            </button>
          )}{' '}
          <button type="button" className="app-link-button" onClick={onDismiss}>
            Dismiss
          </button>
          {notice.links && notice.links.length > 0 && (
            <ul className="govuk-list app-notice__links">
              {notice.links.map(({ href, words }) => (
                <li key={href}>
                  <a className="govuk-link" href={href}>
                    {words}
                  </a>
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </div>
  )
}
