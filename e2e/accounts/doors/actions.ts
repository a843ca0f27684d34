import { randomUUID } from 'node:crypto'
import type { Viewer } from './viewers'
import { newStory, storyAfter, type World } from './world'

/**
 * How an action answered: it led to the sign-in page, it refused, it knew of no such thing, or it let the viewer in (and
 * then did it, or had something to say about the input).
 */
export type Answer = 'sign-in' | 'forbidden' | 'not-found' | 'in'

/** What is sent: arguments as the editor's screen gives them, or a form with the state before it. */
export interface Sending {
  args?: unknown[]
  form?: Record<string, string>
  /** True where the form is the only argument. */
  bare?: boolean
}

export interface ActionDoor {
  send: (world: World) => Promise<Sending> | Sending
  expect: Record<Viewer, Answer>
}

const answers = (inside: Answer, outside: Answer = 'sign-in'): Record<Viewer, Answer> => ({
  stranger: outside,
  contributor: inside,
  'contributor elsewhere': inside,
  editor: inside,
  administrator: inside,
  disabled: outside,
  expired: outside,
})
const administrators: Record<Viewer, Answer> = { ...answers('forbidden'), administrator: 'in' }
// The story is somebody else's: for a contributor there is none.
const editors: Record<Viewer, Answer> = {
  ...answers('in'),
  contributor: 'not-found',
  'contributor elsewhere': 'not-found',
}
// What belongs to no story, and not to contributors.
const ofTheHouse: Record<Viewer, Answer> = {
  ...answers('in'),
  contributor: 'forbidden',
  'contributor elsewhere': 'forbidden',
}
const everybody = answers('in', 'in')
// The right is asked before anything is looked up.
const byEditors = (answer: Answer): Record<Viewer, Answer> => ({
  ...answers(answer),
  contributor: 'forbidden',
  'contributor elsewhere': 'forbidden',
})

const NOBODY = randomUUID()
const NO_PICTURE = {
  ...{ assetId: NOBODY, version: 1, headline: null, caption: null, creator: null, credit: 'Nobody', right: 'owned' },
  ...{ copyright: null, licenceUrl: null, licensorUrl: null, source: null, restrictions: null, rightUntil: null },
  ...{ alt: null, decorative: false, takenOn: null, place: null, event: null, keywords: [], focusX: 0.5, focusY: 0.5 },
  ...{ handCrops: {}, editionId: null, speakerIds: [] },
}
const TOGETHER = {
  ...{
    assetIds: [NOBODY],
    onlyGaps: true,
    confirmed: false,
    creator: null,
    credit: 'Nobody',
    right: null,
    source: null,
  },
  ...{ copyright: null, licenceUrl: null, rightUntil: null, takenOn: null, place: null, event: null, keywords: [] },
  editionId: null,
}
const forContributors = (answer: Answer) => ({ contributor: answer, 'contributor elsewhere': answer })
const forEditors = (answer: Answer) => ({ editor: answer, administrator: answer })
const LATER = '2030-01-01T10:00:00.000Z'

/** What an administrator has done to the story before: actions by name, with what they are given. */
type Before = Record<string, Record<string, unknown>>
const SUBMITTED: Before = { submitArticleAction: { revision: 1, note: null } }
const PUBLISHED: Before = { publishArticleAction: { revision: 1 } }

const onStory = (input: Record<string, unknown>, before: Before = {}): ActionDoor => ({
  send: async (world) => ({ args: [{ articleId: await storyAfter(world, before), ...input }] }),
  expect: editors,
})
const withForm = (form: Record<string, string>, expect: Record<Viewer, Answer>, bare = false): ActionDoor => ({
  send: () => ({ form, bare }),
  expect,
})

/** One row for each Server Action of the build. A new action without one fails the test; so does a row without its action. */
export const ACTIONS: Record<string, ActionDoor> = {
  submitArticleAction: onStory({ revision: 1, note: null }),
  askChangesAction: onStory({ revision: 1, note: 'Why?' }, SUBMITTED),
  approveArticleAction: onStory({ revision: 1, note: null }, SUBMITTED),
  scheduleArticleAction: onStory({ revision: 1, publishAt: LATER, zone: 'UTC' }),
  unscheduleArticleAction: onStory({}, { scheduleArticleAction: { revision: 1, publishAt: LATER, zone: 'UTC' } }),
  embargoArticleAction: onStory({ embargo: { until: LATER, reason: 'Agreed.' } }),
  correctArticleAction: onStory({ revision: 1, kind: 'update', note: 'More is known.', shown: true }, PUBLISHED),
  retractArticleAction: onStory({ note: 'It was wrong.' }, PUBLISHED),
  renameAddressAction: onStory({ slug: `renamed-${randomUUID()}` }),
  setLanguageAction: onStory({ language: 'fr', translationOfId: null }),
  deleteArticleAction: onStory({}),
  publishArticleAction: onStory({ revision: 1 }),
  unpublishArticleAction: onStory({ note: null }, PUBLISHED),
  restoreArticleAction: {
    send: async (world) => ({ form: { articleId: await newStory(world) }, bare: true }),
    // It leads to the story, whose page decides.
    expect: answers('in'),
  },
  restoreRevisionAction: {
    send: async (world) => ({ form: { articleId: await newStory(world), number: '1', base: '1' }, bare: true }),
    expect: editors,
  },
  createArticleAction: {
    send: ({ here }) => ({
      form: { headline: `By a form ${randomUUID()}`, template: 'news', language: 'en', editionId: here },
    }),
    expect: { ...answers('in'), 'contributor elsewhere': 'forbidden' },
  },
  runBulkAction: withForm({ verb: 'submit', runId: randomUUID() }, answers('in')),
  nameRevisionAction: {
    send: async (world) => ({ form: { articleId: await newStory(world), number: '1', name: 'The first' } }),
    expect: editors,
  },
  // What is sent names nothing that there is; who may do what to an assignment is tested beside its commands.
  assignSessionAction: withForm({ sessionId: NOBODY }, answers('in')),
  reassignAction: withForm({ assignmentId: NOBODY, version: '1' }, answers('in')),
  dropAssignmentAction: withForm({ assignmentId: NOBODY, version: '1' }, answers('in')),
  startStoryAction: withForm({ assignmentId: NOBODY }, answers('not-found')),
  // What is sent fits nothing, or names nothing that there is: the right alone is looked at.
  createSessionAction: { send: ({ here }) => ({ args: [here, null, {}] }), expect: byEditors('in') },
  saveSessionAction: { send: () => ({ args: [NOBODY, 1, {}] }), expect: byEditors('in') },
  moveSessionAction: {
    send: () => ({
      args: [{ sessionId: NOBODY, base: 1, startsAt: LATER, endsAt: null, roomId: null, announce: false }],
    }),
    expect: byEditors('not-found'),
  },
  removeSessionAction: { send: () => ({ args: [NOBODY, 1] }), expect: byEditors('not-found') },
  nameVersionAction: withForm({ editionId: NOBODY, base: '0', name: 'None' }, byEditors('not-found')),
  createEditionAction: { send: () => ({ args: ['clock', null, {}] }), expect: byEditors('in') },
  saveEditionAction: { send: ({ here }) => ({ args: [here, 'clock', 1, {}] }), expect: byEditors('in') },
  createSeriesAction: { send: () => ({ args: [{ name: '', abbreviation: '' }] }), expect: byEditors('in') },
  saveVenueAction: { send: () => ({ args: [null, null, {}] }), expect: byEditors('in') },
  createSpeakerAction: { send: () => ({ args: [null, {}] }), expect: byEditors('in') },
  saveSpeakerAction: { send: () => ({ args: [NOBODY, 1, {}] }), expect: byEditors('in') },
  removeSpeakerAction: withForm({ speakerId: NOBODY, base: '1' }, byEditors('not-found')),
  mergeSpeakersAction: {
    send: () => ({
      args: [{ keptId: NOBODY, keptBase: 1, mergedId: randomUUID(), mergedBase: 1, fromMerged: [] }],
    }),
    expect: byEditors('not-found'),
  },
  undoMergeAction: withForm({ mergeId: NOBODY }, byEditors('not-found')),
  splitSpeakerAction: { send: () => ({ args: [{ speakerId: NOBODY }] }), expect: byEditors('in') },
  stateNamesakesAction: withForm({ one: NOBODY, other: randomUUID() }, byEditors('not-found')),
  withdrawNamesakesAction: withForm({ one: NOBODY, other: randomUUID() }, byEditors('not-found')),
  saveOrganisationAction: { send: () => ({ args: [null, null, {}] }), expect: byEditors('in') },
  mergeOrganisationsAction: { send: () => ({ args: [NOBODY, randomUUID()] }), expect: byEditors('not-found') },
  saveTopicAction: { send: () => ({ args: [null, null, {}] }), expect: byEditors('in') },
  mergeTopicsAction: { send: () => ({ args: [NOBODY, randomUUID()] }), expect: byEditors('not-found') },

  sharePreviewAction: onStory({ revision: 1, hours: 1 }),
  revokePreviewAction: { ...onStory({ linkId: NOBODY }), expect: answers('not-found') },
  // Whoever may is told that somebody else was quicker: nothing of the house is changed here.
  saveServicePageAction: withForm({ part: 'about', base: '999', title: 'About', text: 'Us.' }, ofTheHouse),
  saveFollowAction: withForm({ base: '999' }, ofTheHouse),
  addMaterialAction: withForm(
    { sessionId: NOBODY, kind: 'document', title: 'A paper', url: 'https://elsewhere.test/', language: '' },
    answers('not-found'),
  ),
  removeMaterialAction: withForm({ materialId: NOBODY }, answers('in'), true),
  readMentionsAction: withForm({ threadId: NOBODY }, answers('in'), true),

  // Nothing of that name is in the library; who may do what to a picture is tested beside its commands.
  describeMediaAction: { send: () => ({ args: [NO_PICTURE] }), expect: answers('not-found') },
  // It is counted as one that is not there.
  describeTogetherAction: { send: () => ({ args: [TOGETHER] }), expect: answers('in') },
  deleteMediaAction: withForm(
    { assetId: NOBODY },
    { ...editors, ...forContributors('forbidden'), ...forEditors('not-found') },
  ),
  restoreMediaAction: withForm(
    { assetId: NOBODY },
    { ...editors, ...forContributors('forbidden'), ...forEditors('not-found') },
  ),

  inviteUserAction: withForm({ email: 'no address', role: 'editor' }, administrators),
  withdrawInvitationAction: withForm({ linkId: 'none' }, administrators),
  changeRoleAction: withForm({ userId: 'nobody', role: 'editor' }, administrators),
  disableUserAction: withForm({ userId: 'nobody' }, administrators),
  eraseUserAction: withForm({ userId: 'nobody', keepBylines: 'yes' }, administrators),
  enableUserAction: withForm({ userId: 'nobody' }, administrators),
  endSessionsAction: withForm({ userId: 'nobody' }, administrators),
  resetFactorsAction: withForm({ userId: 'nobody' }, administrators),

  renameSelfAction: withForm({ name: 'Another Name' }, answers('in')),
  changePasswordAction: withForm({ password: 'weak' }, answers('in')),
  endOwnSessionsAction: withForm({}, answers('in')),
  offerAuthenticatorAction: withForm({}, answers('in')),
  confirmAuthenticatorAction: withForm({ code: '000000' }, answers('in')),
  removeAuthenticatorAction: withForm({}, answers('in')),
  renewRecoveryCodesAction: withForm({}, answers('in')),
  offerPasskeyAction: withForm({}, answers('in'), true),
  addPasskeyAction: { send: () => ({ args: ['A key', { id: 'none' }] }), expect: answers('in') },
  removePasskeyAction: withForm({ passkeyId: NOBODY }, answers('not-found')),

  // The doors of those who are not in yet. They open nothing without a password, a code or a link.
  signInAction: withForm({ email: 'nobody@plenary.test', password: 'wrong' }, everybody),
  secondFactorAction: withForm({ code: '000000' }, everybody),
  singleSignOnAction: withForm({}, everybody, true),
  signOutAction: { send: () => ({ args: [] }), expect: everybody },
  // Its page is one of the own account, to which strangers do not come.
  askForPasskeyAction: { send: () => ({ args: [] }), expect: { ...everybody, stranger: 'sign-in' } },
  acceptInvitationAction: withForm({ token: 'nonsense', name: 'Nobody', password: 'x' }, everybody),
  requestResetAction: withForm({ email: 'no address' }, everybody),
  resetPasswordAction: withForm({ token: 'nonsense', password: 'x' }, everybody),
}
