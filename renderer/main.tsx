import './app/without-eval.ts'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { StartAgain } from './app/start-again.tsx'
import { chooseTransport } from './bridge/choose-transport.ts'
import { connect } from './bridge/invoke.ts'
import './styles/app.scss'
import './app/sheets/assessment.scss'
import './app/sheets/formulation.scss'
import './app/sheets/eight-weeks.scss'
import './app/sheets/notice.scss'
import './app/sheets/records.scss'
import './app/sheets/rooms.scss'
import './app/sheets/screens.scss'

const root = createRoot(findRoot())

// Started at once, so that the port's message, which comes only once, is heard.
chooseTransport(window).then(
  (transport) => {
    connect(transport)
    root.render(
      <StrictMode>
        <App isPreview={transport.isPreview} />
      </StrictMode>,
    )
  },
  () => root.render(<StartAgain />),
)

function findRoot(): HTMLElement {
  const element = document.getElementById('root')
  if (!element) throw new Error('The page has no place to draw in')
  return element
}
