import type { ReactNode } from 'react'
import type { ReportModel, ReportSection } from '../../../shared/report/model.ts'
import { Heading, type HeadingLevel } from '../../components/heading.tsx'
import { useOpenCase } from '../../forms/open-case.tsx'
import { WithNames } from '../../forms/records/names.tsx'
import { DrawBlock } from './draw-block.tsx'

/** What it takes: the finished paper as data. */
export interface PaperProps {
  readonly model: ReportModel
}

/** A paper on the screen, drawn from the very model that the PDF is drawn from. */
export function Paper({ model }: PaperProps): ReactNode {
  const { hideNames } = useOpenCase()
  return (
    <article className="app-paper" aria-label="The paper as it will be printed">
      <p className="app-paper__marking">{model.marking}</p>
      <h2 className="govuk-heading-l">{hideNames(model.title)}</h2>
      {model.handling && <p className="govuk-body-s">{model.handling}</p>}
      <p className="govuk-body-s">
        {/* As the foot of every printed page has it. */}
        {model.reference}. {model.version}, {model.status}. Made {model.madeOn}.{' '}
        {hideNames(model.authors.join('; '))}
      </p>
      {model.recipients.length > 0 && (
        <p className="govuk-body-s">
          For: <WithNames words={model.recipients.join('; ')} />
        </p>
      )}
      {model.draftNote && (
        <p className="govuk-body">
          <strong>{model.draftNote}</strong>
        </p>
      )}
      {model.cover?.map(({ term, words }) => (
        <p key={term} className="govuk-body-s">
          {term}: <WithNames words={words} />
        </p>
      ))}
      {model.sections.map((section) => (
        <PaperSection key={section.id} section={section} level={3} />
      ))}
      <p className="app-paper__marking">{model.marking}</p>
    </article>
  )
}

interface PaperSectionProps {
  readonly section: ReportSection
  readonly level: HeadingLevel
}

function PaperSection({ section, level }: PaperSectionProps) {
  const deeper: HeadingLevel = level === 3 ? 4 : level === 4 ? 5 : 6
  return (
    <section id={`paper-${section.id}`}>
      <Heading level={level} className={level === 3 ? 'govuk-heading-m' : 'govuk-heading-s'}>
        <WithNames words={section.heading} />
      </Heading>
      {section.blocks.map((block, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a block is its place in the paper.
        <DrawBlock key={place} block={block} level={deeper} />
      ))}
      {section.subsections?.map((one) => (
        <PaperSection key={one.id} section={one} level={deeper} />
      ))}
    </section>
  )
}
