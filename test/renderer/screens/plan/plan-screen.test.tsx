// @vitest-environment jsdom
import { act } from 'react'
import { describe, expect, it } from 'vitest'
import { OpenCaseContext } from '../../../../renderer/forms/open-case.tsx'
import { PlanScreen } from '../../../../renderer/screens/plan/plan-screen.tsx'
import type { CaseRecord } from '../../../../shared/case/nouns.ts'
import { find, mount, type as typeIn } from '../../components/mounted.tsx'
import { aGoal, aLoose, aPlan } from './a-plan.ts'

function draw(more: readonly CaseRecord[] = [], parts: readonly string[] = []) {
  const openCase = aPlan(more)
  const { root } = mount(
    <OpenCaseContext.Provider value={openCase}>
      <PlanScreen parts={parts} goTo={() => undefined} />
    </OpenCaseContext.Provider>,
  )
  return { root, saves: openCase.saves }
}

function linksNamed(root: HTMLElement, start: string): readonly string[] {
  return [...root.querySelectorAll('a')]
    .filter((link) => link.textContent?.startsWith(start))
    .map((link) => link.getAttribute('href') ?? '')
}

function pressNamed(root: HTMLElement, start: string): Promise<void> {
  const button = [...root.querySelectorAll('button')].find((one) =>
    one.textContent?.startsWith(start),
  )
  if (!button) throw new Error(`No button begins with ${start}`)
  return act(async () => button.click())
}

describe('findings with no goal', () => {
  it('stand with the urgent first, each one press from a goal', () => {
    const { root } = draw()

    expect(linksNamed(root, 'Start a goal')).toEqual(['#/plan/start/a2', '#/plan/start/c1'])
  })

  it('can be left without a goal for a reason, but not an urgent one', () => {
    const { root } = draw()

    expect(linksNamed(root, 'Say why none is needed')).toEqual(['#/assessment/finding/c1'])
  })

  it('go once a goal starts from them, and come back when it ends', () => {
    const goals = [aGoal('g', 'a2', 'draft'), aGoal('h', 'c1', 'ended', { endedBecause: 'Met' })]

    expect(linksNamed(draw(goals).root, 'Start a goal')).toEqual(['#/plan/start/c1'])
  })
})

describe('a goal', () => {
  it('starts beside its finding, and is not asked again what it starts from', () => {
    const { root } = draw([], ['start', 'a2'])

    expect(find(root, '[aria-label="What the goal starts from"]').textContent).toContain('A2')
    expect(find<HTMLInputElement>(root, 'input[value="draft"]').checked).toBe(true)
    expect(root.querySelector('input[value="a2"]')).toBeNull()
  })

  it('shows all that it starts from when it is changed', () => {
    const { root } = draw([aGoal('g', 'a2', 'draft')], ['change', 'g'])

    expect(find(root, '[aria-label="What the goal starts from"]').textContent).toContain('A2')
    expect(find<HTMLInputElement>(root, 'input[value="a2"]').checked).toBe(true)
    expect(find<HTMLInputElement>(root, 'input[value="c1"]').checked).toBe(false)
  })

  it('is removed only while it is a draft; an agreed one is ended', () => {
    const { root } = draw([aGoal('g', 'a2', 'draft'), aGoal('h', 'c1', 'agreed')])
    const [draft, agreed] = [...root.querySelectorAll('article')].map((one) => one.textContent)

    expect(draft).toMatch(/Remove.*Better g/)
    expect(draft).not.toContain('End this goal')
    expect(agreed).toContain('End this goal')
    expect(agreed).not.toContain('Remove')
  })

  it('is agreed by one press', async () => {
    const { root, saves } = draw([aGoal('g', 'a2', 'draft')])
    await pressNamed(root, 'Mark as agreed')

    expect(saves[0]?.records).toMatchObject([{ id: 'g', body: { state: 'agreed' } }])
  })

  it('ends with how and when, and nothing else is asked', async () => {
    const finding = 'b0000000-0000-4000-8000-000000000001'
    const { root, saves } = draw([aGoal('g', finding, 'agreed')], ['end', 'g'])
    expect(root.querySelectorAll('textarea')).toHaveLength(1)
    typeIn(find<HTMLTextAreaElement>(root, '#endedBecause'), 'It is there')
    for (const [part, value] of Object.entries({ day: '3', month: '2', year: '2026' }))
      typeIn(find<HTMLInputElement>(root, `#endedOn-${part}`), value)
    await pressNamed(root, 'End this goal')

    expect(saves[0]?.records[0]?.body).toMatchObject({
      state: 'ended',
      endedBecause: 'It is there',
      endedOn: '2026-02-03',
      words: 'Better g',
    })
  })

  it('comes back without what was said of its end', async () => {
    const ended = { endedBecause: 'Met', endedOn: '2026-02-01' }
    const { root, saves } = draw([aGoal('g', 'a2', 'ended', ended)])
    await pressNamed(root, 'Bring it back')

    expect(saves[0]?.records[0]?.body).toMatchObject({ state: 'agreed' })
    expect(saves[0]?.records[0]?.body).not.toHaveProperty('endedBecause')
  })
})

describe('the final plan', () => {
  it('says why it cannot be final while something urgent is unanswered', () => {
    const { root } = draw([], ['final'])

    expect(root.textContent).toMatch(/cannot be final yet.*A2/)
    expect(root.querySelector('form')).toBeNull()
  })

  it('is asked for once nothing stands against it', () => {
    const goal = aGoal('g', 'a2', 'agreed')
    const act = aLoose('action', 'act', {
      goal: 'g',
      what: 'Fit a lock',
      owner: 'amina',
      dueOn: '2026-03-02',
      state: 'done',
    })
    const { root } = draw([goal, act], ['final'])

    expect(draw([goal], ['final']).root.textContent).toContain('its goal has no action')
    expect(find<HTMLInputElement>(root, 'input[value="final"]').checked).toBe(true)
  })

  it('says beforehand how much stands against it', () => {
    expect(draw().root.textContent).toContain('Before the plan can be final: 1')
  })
})

describe('safety rules', () => {
  it('stand place by place with who does what and what the child still gets to do', () => {
    const rule = { rule: 'Knock', doneBy: 'x', stillAbleTo: 'Read', stage: 'interim' }
    const { root } = draw([
      aLoose('safety_rule', 'r', { ...rule, setting: 'school', starts: '2026-02-01' }),
      aLoose('safety_rule', 's', { ...rule, setting: 'home', starts: '2026-02-01' }),
      aLoose('safety_rule', 't', { ...rule, setting: 'home', endsOn: '2026-02-02' }),
    ])
    const rules = find(root, '[aria-labelledby="rules"]')

    const places = [...rules.querySelectorAll('h3')].map((heading) => heading.textContent)
    expect(places).toEqual(['Home', 'School or college'])
    expect(rules.textContent).toContain('Still gets to: Read')
    expect(rules.textContent).toContain('Rules that have ended: 1')
  })
})

describe('from finding to action', () => {
  it('shows what answers each finding, and what hangs loose at either end', () => {
    const { root } = draw([
      aGoal('g', 'a2', 'agreed'),
      aGoal('h', 'a2', 'ended'),
      aLoose('action', 'loose', {
        goal: 'h',
        what: 'Ring the school',
        owner: 'x',
        dueOn: '2026-02-02',
        howWeKnow: 'A note',
        state: 'under_way',
      }),
    ])
    const coverage = find(root, '[aria-labelledby="coverage"]')
    const rows = [...coverage.querySelectorAll('tbody tr')].map((row) => row.textContent)

    expect(rows).toHaveLength(2)
    expect(rows.find((row) => row?.startsWith('A2'))).toMatch(/Better g.*No action/)
    expect(rows.find((row) => row?.startsWith('C1'))).toContain('No goal')
    expect(coverage.textContent).toContain('Goals with no action: 1')
    expect(coverage.textContent).toContain('Actions with no finding behind them: 1')
  })
})
