import { Tag } from '../../../../renderer/components/content/tag.tsx'
import { TaskList } from '../../../../renderer/components/content/task-list.tsx'
import { describeConformance } from '../conformance.ts'
import { content, contentOf, list, look, type Options, part, text } from '../fixture-options.tsx'

function drawStatus(status: Options) {
  if (!status.tag) return content(status)
  const tag = part(status, 'tag')
  return <Tag {...look(tag)}>{content(tag)}</Tag>
}

describeConformance('task-list', {
  published: 11,
  draw: (options) => (
    <TaskList
      {...look(options)}
      idPrefix={text(options, 'idPrefix')}
      items={list(options, 'items').map(
        (item) =>
          item && {
            title: contentOf(item, 'title'),
            href: text(item, 'href'),
            hint: contentOf(item, 'hint'),
            status: drawStatus(part(item, 'status')),
            className: text(item, 'classes'),
            titleClassName: text(part(item, 'title'), 'classes'),
            statusClassName: text(part(item, 'status'), 'classes'),
          },
      )}
    />
  ),
})
