import { Component, type ReactNode } from 'react'
import { flushDrafts } from '../forms/drafts/draft-keeper.ts'

/** What the boundary takes: the screen, and the address, so that going elsewhere tries again. */
export interface ErrorBoundaryProps {
  readonly address: string
  readonly children: ReactNode
}

interface State {
  readonly failedAt?: string
}

/** Stands in for a screen that could not be drawn. What was being typed is saved as a draft first. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, State> {
  override state: State = {}

  static getDerivedStateFromError(): State {
    return { failedAt: '' }
  }

  override componentDidCatch(error: unknown): void {
    void flushDrafts()
    this.setState({ failedAt: this.props.address })
    // The name of the failure only: its words may carry what was typed.
    console.error('A screen could not be drawn', error instanceof Error ? error.name : 'unknown')
  }

  override componentDidUpdate(): void {
    const { failedAt } = this.state
    if (failedAt !== undefined && failedAt !== '' && failedAt !== this.props.address)
      this.setState({ failedAt: undefined })
  }

  override render(): ReactNode {
    if (this.state.failedAt === undefined) return this.props.children
    return (
      <main id="content" className="govuk-main-wrapper">
        <h1 className="govuk-heading-l">This screen could not be shown</h1>
        <p className="govuk-body">
          What you were typing has been saved as a draft. Go to the list of cases, or try this
          screen again.
        </p>
        <p className="govuk-body">
          <a className="govuk-link" href="#/">
            List of cases
          </a>
        </p>
        <button
          type="button"
          className="govuk-button"
          onClick={() => this.setState({ failedAt: undefined })}
        >
          Try again
        </button>
      </main>
    )
  }
}
