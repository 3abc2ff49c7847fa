import type { ReactNode } from 'react'
import type { Room } from '../../forms/open-case.tsx'
import type { ScreenProps } from '../../forms/screen-props.ts'
import { AssessmentScreen } from '../../screens/assessment/assessment-screen.tsx'
import { BriefingScreen } from '../../screens/briefing/briefing-screen.tsx'
import { HomeScreen } from '../../screens/case-home/home-screen.tsx'
import { ChronologyScreen } from '../../screens/chronology/chronology-screen.tsx'
import { DecideScreen } from '../../screens/decide/decide-screen.tsx'
import { EvidenceScreen } from '../../screens/evidence/evidence-screen.tsx'
import { FormulationScreen } from '../../screens/formulation/formulation-screen.tsx'
import { IntakeScreen } from '../../screens/intake/intake-screen.tsx'
import { LawScreen } from '../../screens/law/law-screen.tsx'
import { PeopleScreen } from '../../screens/people/people-screen.tsx'
import { PlanScreen } from '../../screens/plan/plan-screen.tsx'
import { PreparationScreen } from '../../screens/preparation/preparation-screen.tsx'
import { SessionsScreen } from '../../screens/sessions/sessions-screen.tsx'
import { VoiceScreen } from '../../screens/voice/voice-screen.tsx'

/** The screen of each room of a case; a room without one does not compile. */
export const screens: { readonly [R in Room]: (props: ScreenProps) => ReactNode } = {
  home: HomeScreen,
  intake: IntakeScreen,
  people: PeopleScreen,
  chronology: ChronologyScreen,
  voice: VoiceScreen,
  evidence: EvidenceScreen,
  law: LawScreen,
  decide: DecideScreen,
  preparation: PreparationScreen,
  sessions: SessionsScreen,
  assessment: AssessmentScreen,
  formulation: FormulationScreen,
  plan: PlanScreen,
  briefing: BriefingScreen,
}
