import { Tag } from '../../../../renderer/components/content/tag.tsx'
import { describeConformance } from '../conformance.ts'
import { content, look } from '../fixture-options.tsx'

describeConformance('tag', {
  published: 12,
  draw: (options) => <Tag {...look(options)}>{content(options)}</Tag>,
})
