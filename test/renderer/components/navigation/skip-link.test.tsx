import { SkipLink } from '../../../../renderer/components/navigation/skip-link.tsx'
import { describeConformance } from '../conformance.ts'
import { content, look, text } from '../fixture-options.tsx'

describeConformance('skip-link', {
  published: 9,
  draw: (options) => {
    const id = text(options, 'href')?.slice(1)
    return (
      <SkipLink {...look(options)} href={id === undefined ? undefined : `#${id}`}>
        {content(options)}
      </SkipLink>
    )
  },
})
