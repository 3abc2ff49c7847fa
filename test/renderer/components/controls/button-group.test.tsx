import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { ButtonGroup } from '../../../../renderer/components/controls/button-group.tsx'

it('puts buttons in one group, whose class may be added to', () => {
  expect(renderToStaticMarkup(<ButtonGroup className="extra">Save</ButtonGroup>)).toBe(
    '<div class="govuk-button-group extra">Save</div>',
  )
})
