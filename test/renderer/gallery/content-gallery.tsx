import { Details } from '../../../renderer/components/content/details.tsx'
import { SummaryList } from '../../../renderer/components/content/summary-list.tsx'
import { Table } from '../../../renderer/components/content/table.tsx'
import { Tag, type TagColour } from '../../../renderer/components/content/tag.tsx'
import { TaskList } from '../../../renderer/components/content/task-list.tsx'
import { Timeline } from '../../../renderer/components/content/timeline.tsx'
import { Tabs } from '../../../renderer/components/navigation/tabs.tsx'
import { DualPane } from '../../../renderer/components/page/dual-pane.tsx'

const colours: readonly TagColour[] = [
  'grey',
  'green',
  'teal',
  'purple',
  'magenta',
  'red',
  'orange',
  'yellow',
]

/** Everything the app shows. */
export function ContentGallery() {
  return (
    <section aria-labelledby="contents">
      <h2 className="govuk-heading-m" id="contents">
        Content
      </h2>
      <p className="govuk-body">
        <Tag>Plain</Tag>{' '}
        {colours.map((colour) => (
          <span key={colour}>
            <Tag colour={colour}>{colour}</Tag>{' '}
          </span>
        ))}
      </p>
      <TaskList
        items={[
          { title: 'Referral', href: '#/1/0', status: 'Completed' },
          {
            title: 'People',
            href: '#/1/1',
            hint: 'Two have no role',
            status: <Tag colour="teal">In progress</Tag>,
          },
          { title: 'Briefing', status: 'Cannot start yet', cannotStartYet: true },
        ]}
      />
      <SummaryList
        card={{ title: 'Sam Example', actions: [{ label: 'Remove', onPress: () => {} }] }}
        rows={[
          {
            name: 'Role',
            value: 'Parent',
            actions: [{ label: 'Change', hiddenText: 'role', href: '#/1/1' }],
          },
          { name: 'Lives with', value: 'Robin Example' },
          {
            name: 'Told',
            value: 'Not known',
            actions: [
              { label: 'Change', hiddenText: 'who was told', href: '#/1/1' },
              { label: 'Add', hiddenText: 'who was told', href: '#/1/2' },
            ],
          },
        ]}
      />
      <div className="app-scroll">
        <Table
          caption="Earlier contacts"
          captionSize="s"
          head={['When', 'What was answered', { content: 'Days', format: 'numeric' }]}
          firstCellIsHeader
          rows={[
            ['November 2022', 'No further action', { content: 3, format: 'numeric' }],
            ['About March 2024', 'Not known', { content: 'Not known', format: 'numeric' }],
          ]}
        />
      </div>
      <Timeline
        items={[
          {
            id: 'first',
            title: 'A teacher was worried',
            whenText: 'November 2022',
            source: 'School record, page 4',
            content: <p className="govuk-body">Nothing was asked of the child.</p>,
          },
          {
            id: 'second',
            title: 'Referral received',
            whenText: '4 June 2026',
            dateTime: '2026-06-04',
          },
        ]}
      />
      <Tabs
        items={[
          { id: 'established', label: 'Established', panel: 'What two sources agree on.' },
          {
            id: 'alleged',
            label: 'Alleged',
            panel: (
              <p className="govuk-body">
                What{' '}
                <a className="govuk-link" href="#/1">
                  one person
                </a>{' '}
                says.
              </p>
            ),
          },
          { id: 'not-known', label: 'Not known', panel: 'What nobody has asked.' },
        ]}
      />
      <Details summary="What counts as established">
        <p className="govuk-body">Something admitted, witnessed or found by a court.</p>
      </Details>
      <DualPane
        sourceLabel="The referral as it came"
        source={
          <p className="govuk-body">
            Dear colleague, we are worried about Robin, who is 13 and lives with a parent.
          </p>
        }
      >
        <p className="govuk-body">The form stands here, beside what it is filled in from.</p>
      </DualPane>
    </section>
  )
}
