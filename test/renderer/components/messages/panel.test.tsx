import { joinClassNames } from '../../../../renderer/components/class-names.ts'
import { Button, ButtonLink } from '../../../../renderer/components/controls/button.tsx'
import type { HeadingLevel } from '../../../../renderer/components/heading.tsx'
import { Panel } from '../../../../renderer/components/messages/panel.tsx'
import { describeConformance } from '../conformance.ts'
import { attributes, content, list, look, type Options, part, text } from '../fixture-options.tsx'

const interruption = 'govuk-panel--interruption'

function drawAction(action: Options) {
  const href = text(action, 'href')
  const words = text(action, 'text')
  const type = text(action, 'type')
  if (href === undefined) {
    return (
      <Button
        key={words}
        {...look(action)}
        variant="inverse"
        type={type === 'submit' ? 'submit' : 'button'}
      >
        {words}
      </Button>
    )
  }
  if (type === 'button') {
    return (
      <ButtonLink key={words} {...look(action)} variant="inverse" href={href}>
        {words}
      </ButtonLink>
    )
  }
  return (
    <a
      key={words}
      {...attributes(action)}
      className={joinClassNames('govuk-link govuk-link--inverse', text(action, 'classes'))}
      href={href}
    >
      {words}
    </a>
  )
}

function findLevel(options: Options): HeadingLevel | undefined {
  return options.headingLevel === 2 ? 2 : undefined
}

describeConformance('panel', {
  published: 19,
  draw: (options) => {
    const actions = part(options, 'actions')
    const items = list(actions, 'items').filter((item) => item !== null)
    const { className, ...rest } = look(options)
    return (
      <Panel
        {...rest}
        className={className?.replace(interruption, '').trim()}
        variant={className?.includes(interruption) ? 'interruption' : undefined}
        title={content(options, 'titleText', 'titleHtml')}
        headingLevel={findLevel(options)}
        actions={items.length > 0 && items.flatMap((item) => [drawAction(item), ' '])}
        actionsProps={options.actions ? look(actions) : undefined}
      >
        {content(options)}
      </Panel>
    )
  },
})
