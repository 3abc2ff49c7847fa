import { buildProfile, type Profile } from '../../../assessment/build-profile.ts'
import { tableOfProfile } from '../../../assessment/word-profile.ts'
import type { Assessed } from '../../assessed.ts'
import { drawLargeProfile, drawProfile } from '../../drawing/draw-profile.ts'
import type { Block, ReportSection, Words } from '../../model.ts'
import type { BuildSection, SectionSource } from '../../section-source.ts'
import { bold, listOr, paragraph } from '../../wording.ts'

const caption = 'Marks of each factor. They are not added up, and they are not a level.'

/** Builds the profile: the chart with its caution, the same as a table, and what reads differently without what is contested. */
export const buildProfileSection: BuildSection = (source) => {
  const { assessed } = source
  if (assessed?.instrument === undefined)
    return {
      id: 'profile',
      heading: 'Profile',
      blocks: [paragraph(wordNoChart(assessed))],
    }
  const whole = buildProfile(assessed.domains)
  const drawn = source.withoutContested ? buildProfile(assessed.withoutContested) : whole
  return {
    id: 'profile',
    heading: 'Profile',
    startsPage: true,
    blocks: [
      paragraph(assessed.instrument.caution, 'note'),
      ...(source.withoutContested
        ? [
            paragraph([
              bold(
                'Drawn without what is alleged, not substantiated or withdrawn. What rests only on that is drawn as not known.',
              ),
            ]),
          ]
        : []),
      ...(source.largePrint ? drawLargeProfile(drawn) : [drawProfile(drawn)]).map(
        (drawing): Block => ({ kind: 'figure', ...drawing, caption }),
      ),
    ],
    subsections: [
      { id: 'profile-table', heading: 'The same as a table', blocks: [buildTable(drawn)] },
      buildChanges(source),
    ],
  }
}

function wordNoChart(assessed: Assessed | undefined): string {
  return assessed === undefined
    ? 'No assessment has been started.'
    : 'This assessment uses a licensed tool: its numbers are drawn under the findings.'
}

function buildTable(profile: Profile): Block {
  return {
    kind: 'table',
    caption: 'Every factor with strength, concern or need, whose it is, and whether it can change',
    captionHidden: true,
    columns: [
      { heading: 'Factor', weight: 9 },
      { heading: 'Strength', weight: 4 },
      { heading: 'Concern or need', weight: 4 },
      { heading: 'About', weight: 9 },
      { heading: 'Can it change?', weight: 7 },
    ],
    rows: tableOfProfile(profile).map((row): readonly Words[] => [
      `${row.code} ${row.name}`,
      row.strength,
      row.concern,
      row.about,
      row.type,
    ]),
  }
}

function buildChanges({ assessed }: SectionSource): ReportSection {
  const changed = assessed?.changed ?? []
  return {
    id: 'profile-contested',
    heading: 'What changes without what is contested',
    blocks: [
      listOr(
        changed.map(
          ({ factor, words }): Words => [bold(`${factor.code} ${factor.name}. `), { text: words }],
        ),
        'Nothing changes: no finding rests only on what is alleged, not substantiated or withdrawn.',
      ),
    ],
  }
}
