import { Pagination } from '../../../../renderer/components/navigation/pagination.tsx'
import { describeConformance } from '../conformance.ts'
import {
  attributes,
  content,
  flag,
  list,
  look,
  type Options,
  part,
  text,
} from '../fixture-options.tsx'

describeConformance('pagination', {
  published: 15,
  draw: (options) => (
    <Pagination
      {...look(options)}
      aria-label={text(options, 'landmarkLabel')}
      previous={arrow(part(options, 'previous'))}
      next={arrow(part(options, 'next'))}
      items={
        options.items === undefined
          ? undefined
          : list(options, 'items').map((item) => {
              if (item === null || Object.keys(item).length === 0) return null
              if (flag(item, 'ellipsis')) return 'gap'
              const number = text(item, 'number')
              return {
                ...attributes(item),
                number,
                href: text(item, 'href'),
                isCurrent: flag(item, 'current'),
                'aria-label': text(item, 'visuallyHiddenText') ?? `Page ${number}`,
              }
            })
      }
    />
  ),
})

function arrow(options: Options) {
  const href = text(options, 'href')
  if (href === undefined) return undefined
  return {
    ...attributes(options),
    href,
    label: content(options),
    description: text(options, 'labelText'),
  }
}
