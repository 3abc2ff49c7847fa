import { type FormEvent, type ReactNode, useState } from 'react'
import { Button } from '../../components/controls/button.tsx'
import { FileUpload } from '../../components/controls/file-upload.tsx'
import { Input } from '../../components/controls/input.tsx'
import { Radios } from '../../components/controls/radios.tsx'
import { useOpenCase } from '../../forms/open-case.tsx'
import { type PageFile, readPageFile } from '../../forms/read-page-file.ts'

/** How far the rows of a chronology have been shown to be so. */
const standings = [
  {
    value: 'established',
    label: 'Established',
    hint: 'A record of what the agency itself saw or did',
  },
  {
    value: 'alleged',
    label: 'Alleged',
    hint: 'What somebody told it, or a mix: each row can be put higher once you have looked',
  },
] as const

/** One chosen file, whose chronology it is in the person's own words, and how far its rows have been shown to be so. */
export interface ChosenFile {
  readonly file: PageFile
  readonly agency: string
  /** Absent until chosen. */
  readonly standing?: (typeof standings)[number]['value']
}

/** What it takes: what has been chosen so far, and what to do with it. */
export interface ChooseFilesProps {
  readonly files: readonly ChosenFile[]
  readonly onFilesChange: (files: readonly ChosenFile[]) => void
  readonly isBusy: boolean
  readonly problemOf: (field: string) => string | undefined
  readonly onRead: () => void
}

/** Asks for the files and whose each is. They are read as they come: nothing in them needs tidying first. */
export function ChooseFiles(props: ChooseFilesProps): ReactNode {
  const { files, onFilesChange, isBusy, problemOf, onRead } = props
  const { policies } = useOpenCase()
  const [trouble, setTrouble] = useState<string>()
  const add = async (list: FileList | null) => {
    try {
      const read = await Promise.all([...(list ?? [])].map(readPageFile))
      setTrouble(undefined)
      onFilesChange([...files, ...read.map((file) => ({ file, agency: '' }))])
    } catch {
      setTrouble('A file could not be read. It may have been moved: choose it again')
    }
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onRead()
  }
  return (
    <form onSubmit={submit} noValidate>
      <FileUpload
        name="chronology-files"
        label="Chronology files"
        hint="CSV files as they were sent, up to 20 at once"
        error={trouble ?? problemOf('chronology-files')}
        multiple
        accept=".csv,.txt,.tsv,text/csv,text/plain"
        onChange={(event) => void add(event.target.files)}
      />
      <datalist id="agencies">
        {policies.agencies.agencies.map((agency) => (
          <option key={agency.code} value={agency.label} />
        ))}
      </datalist>
      {files.map((chosen, place) => (
        <OneFile
          // biome-ignore lint/suspicious/noArrayIndexKey: the same file may be chosen twice.
          key={place}
          place={place}
          chosen={chosen}
          problemOf={problemOf}
          onChange={(changed) =>
            onFilesChange(files.map((one, at) => (at === place ? changed : one)))
          }
          onLeaveOut={() => onFilesChange(files.filter((_, at) => at !== place))}
        />
      ))}
      <Button disabled={isBusy}>{isBusy ? 'Reading' : 'Read the files'}</Button>
    </form>
  )
}

interface OneFileProps extends Pick<ChooseFilesProps, 'problemOf'> {
  readonly chosen: ChosenFile
  readonly place: number
  readonly onChange: (chosen: ChosenFile) => void
  readonly onLeaveOut: () => void
}

/** What is asked of each file. */
function OneFile({ chosen, place, problemOf, onChange, onLeaveOut }: OneFileProps) {
  const { file, agency, standing } = chosen
  return (
    <div className="app-panel">
      <Input
        name={`agency-${place}`}
        label={`Whose chronology is ${file.name}?`}
        hint="The agency, and the person if you know who wrote it"
        error={problemOf(`agency-${place}`)}
        list="agencies"
        value={agency}
        autoComplete="off"
        onChange={(event) => onChange({ ...chosen, agency: event.target.value })}
      />
      <Radios
        name={`standing-${place}`}
        legend={`How far have the rows of ${file.name} been shown to be so?`}
        hint="That an agency wrote something down shows that it was said, not that it happened"
        error={problemOf(`standing-${place}`)}
        isSmall
        value={standing ?? ''}
        onChange={({ target }) =>
          onChange({
            ...chosen,
            standing: standings.find(({ value }) => value === target.value)?.value,
          })
        }
        items={standings}
      />
      <button type="button" className="app-link-button" onClick={onLeaveOut}>
        Leave out<span className="govuk-visually-hidden"> {file.name}</span>
      </button>
    </div>
  )
}
