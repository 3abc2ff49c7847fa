import { Button, ButtonLink } from '../../../renderer/components/controls/button.tsx'
import { ButtonGroup } from '../../../renderer/components/controls/button-group.tsx'
import { CharacterCount } from '../../../renderer/components/controls/character-count.tsx'
import { Checkboxes } from '../../../renderer/components/controls/checkboxes.tsx'
import { DateInput } from '../../../renderer/components/controls/date-input.tsx'
import { FileUpload } from '../../../renderer/components/controls/file-upload.tsx'
import { Input } from '../../../renderer/components/controls/input.tsx'
import { Radios } from '../../../renderer/components/controls/radios.tsx'
import { Select } from '../../../renderer/components/controls/select.tsx'
import { Textarea } from '../../../renderer/components/controls/textarea.tsx'

const parts = ['day', 'month', 'year'].map((part) => ({ part, name: `meeting-${part}` }))

/** Everything that is answered with. */
export function ControlsGallery() {
  return (
    <form aria-labelledby="controls" onSubmit={(event) => event.preventDefault()}>
      <h2 className="govuk-heading-m" id="controls">
        Controls
      </h2>
      <Input label="MASH reference" hint="For example, M-2026-014" name="reference" width={10} />
      <Input
        label="Reference with an error"
        hint="Ten characters at most"
        error="Enter a reference"
        name="reference-wrong"
        width={10}
      />
      <Input label="Distance, in miles" name="distance" suffix="miles" width={5} />
      <Input label="Cost, in pounds" name="cost" prefix="£" suffix="a week" width={5} />
      <Input label="Not open yet" name="closed" disabled defaultValue="Later" />
      <Textarea label="What was said" hint="In their own words" name="said" rows={3} />
      <Textarea label="What was seen" error="Enter what was seen" name="seen" rows={3} />
      <CharacterCount label="Reason" name="reason" rows={3} maxLength={20} defaultValue="Short" />
      <CharacterCount
        label="Reason, too long"
        name="reason-long"
        rows={3}
        maxWords={3}
        defaultValue="One word too many here"
      />
      <Select
        label="Role"
        name="role"
        items={[{ label: 'Choose a role', value: '' }, { label: 'Parent' }, { label: 'Sibling' }]}
      />
      <Select label="Agency" name="agency" error="Choose an agency" items={[{ label: 'Police' }]} />
      <DateInput
        id="meeting"
        legend="Date of the meeting"
        hint="For example, 4 June 2026"
        items={parts}
      />
      <DateInput
        id="contact"
        legend="Date of the first contact"
        error="Date of the first contact must include a year"
        items={parts.map(({ part }) => ({
          part,
          name: `contact-${part}`,
          hasError: part === 'year',
          inputMode: part === 'month' ? 'text' : 'numeric',
        }))}
      />
      <Radios
        name="told"
        legend="Has the family been told?"
        legendProps={{ size: 's' }}
        hint="By anyone, in any words"
        items={[
          {
            value: 'yes',
            label: 'Yes',
            hint: 'Say by whom',
            conditional: <Input label="Told by" name="told-by" width={20} />,
          },
          { value: 'no', label: 'No' },
          { divider: 'or' },
          { value: 'not_known', label: 'Not known' },
          { value: 'closed', label: 'Not open yet', disabled: true },
        ]}
      />
      <Radios
        name="told-small"
        legend="Told, in one line"
        error="Choose whether the family was told"
        isSmall
        isInline
        items={[
          { value: 'yes', label: 'Yes' },
          { value: 'no', label: 'No' },
        ]}
      />
      <Checkboxes
        name="flags"
        legend="What applies to the child"
        hint="Choose all that apply"
        defaultValues={['in_care']}
        items={[
          {
            value: 'in_care',
            label: 'In care',
            conditional: <Input label="Since when" name="in-care-since" width={10} />,
          },
          { value: 'exclusion', label: 'At risk of permanent exclusion' },
          { divider: 'or' },
          { value: 'none', label: 'None of these', isExclusive: true },
        ]}
      />
      <Checkboxes
        name="agreed"
        isSmall
        error="Confirm that it was read"
        items={[{ value: 'yes', label: 'I have read the constraint' }]}
      />
      <FileUpload label="Chronology" hint="A CSV file" name="chronology" />
      <ButtonGroup>
        <Button>Save</Button>
        <Button variant="secondary" type="button">
          Add another
        </Button>
        <Button variant="warning" type="button">
          Remove this person
        </Button>
        <ButtonLink href="#/1">Continue</ButtonLink>
        <Button type="button" disabled>
          Not yet
        </Button>
        <a className="govuk-link" href="#/1">
          Cancel
        </a>
      </ButtonGroup>
    </form>
  )
}
