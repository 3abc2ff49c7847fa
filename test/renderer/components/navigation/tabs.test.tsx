import { Tabs } from '../../../../renderer/components/navigation/tabs.tsx'
import { describeConformance } from '../conformance.ts'
import { attributes, contentOf, list, look, part, text } from '../fixture-options.tsx'

describeConformance('tabs', {
  published: 14,
  draw: (options) => (
    <Tabs
      id={text(options, 'id')}
      {...look(options)}
      title={text(options, 'title')}
      idPrefix={text(options, 'idPrefix')}
      items={list(options, 'items').map(
        (item) =>
          item && {
            id: text(item, 'id'),
            label: text(item, 'label') ?? '',
            panel: contentOf(item, 'panel'),
            tabProps: attributes(item),
            panelProps: attributes(part(item, 'panel')),
          },
      )}
    />
  ),
})
