import { type ReactNode, useEffect, useRef } from 'react'
import { standingOptions } from '../../../shared/case/vocabularies.ts'
import { focusBriefly } from '../../components/focus-briefly.ts'
import { useOpenCase } from '../../forms/open-case.tsx'
import { Name } from '../../forms/records/names.tsx'
import { RecordLine, RecordLines } from '../../forms/records/record-line.tsx'
import { wordFactor } from '../../forms/records/word-factor.ts'
import { listKept } from './list-kept.ts'
import type { NumberedSession } from './number-sessions.ts'

/** What it takes: the session, and whether what stood here before has just been finished. */
export interface KeptListProps {
  readonly session: NumberedSession
  readonly takesFocus: boolean
}

/** What was kept out of one session: evidence, somebody's words, opinions. */
export function KeptList({ session, takesFocus }: KeptListProps): ReactNode {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // What was pressed has gone with what it finished.
    if (takesFocus && title.current) focusBriefly(title.current)
  }, [takesFocus])
  const openCase = useOpenCase()
  const { file, hideNames } = openCase
  const { evidence, statements, opinions } = listKept(file, session)
  const isEmpty = evidence.length + statements.length + opinions.length === 0
  return (
    <section aria-labelledby="kept">
      <h2 className="govuk-heading-m" id="kept" ref={title}>
        Kept from this session
      </h2>
      {isEmpty && (
        <p className="govuk-body app-empty">
          Nothing yet. Press Make this evidence beside a line, or mark some words first.
        </p>
      )}
      <RecordLines label="Kept from this session">
        {evidence.map((record) => {
          const { supports = [], contradicts = [] } = record.body
          const linked = [...supports, ...contradicts].map((code) => wordFactor(code, openCase))
          return (
            <RecordLine
              key={record.id}
              record={record}
              room="evidence"
              without={['text', 'session']}
            >
              <strong>Evidence:</strong> {hideNames(record.body.text)}
              <span className="app-record__aside">
                {standingOptions.find(({ value }) => value === record.standing)?.label}.{' '}
                {linked.length > 0 ? linked.join('; ') : 'Not linked to any factor yet'}
              </span>
            </RecordLine>
          )
        })}
        {statements.map((record) => (
          <RecordLine
            key={record.id}
            record={record}
            room="voice"
            about={hideNames(record.body.words ?? '')}
          >
            <strong>
              <Name id={record.body.person} /> said:
            </strong>{' '}
            <q>{hideNames(record.body.words ?? '')}</q>
          </RecordLine>
        ))}
        {opinions.map((record) => (
          <RecordLine key={record.id} record={record} room="evidence">
            <strong>Opinion:</strong> {hideNames(record.body.text)}
          </RecordLine>
        ))}
      </RecordLines>
    </section>
  )
}
