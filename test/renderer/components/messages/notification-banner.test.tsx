import type { HeadingLevel } from '../../../../renderer/components/heading.tsx'
import { NotificationBanner } from '../../../../renderer/components/messages/notification-banner.tsx'
import { describeConformance } from '../conformance.ts'
import { content, flag, look, type Options, text } from '../fixture-options.tsx'

function findLevel(options: Options): HeadingLevel | undefined {
  return options.titleHeadingLevel === 3 ? 3 : undefined
}

describeConformance('notification-banner', {
  published: 21,
  draw: (options) => (
    <NotificationBanner
      {...look(options)}
      variant={text(options, 'type') === 'success' ? 'success' : undefined}
      title={content(options, 'titleText', 'titleHtml')}
      titleId={text(options, 'titleId')}
      headingLevel={findLevel(options)}
      role={text(options, 'role')}
      disableAutoFocus={flag(options, 'disableAutoFocus')}
    >
      {content(options)}
    </NotificationBanner>
  ),
})
