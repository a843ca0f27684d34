import { isChanged, type Plan, type PlanCounts } from './planning/plan'

/** A plan for programs: everything by name, with the places of the file. */
export function importJson(plan: Plan, counts: PlanCounts) {
  const { file } = plan
  return {
    dialect: file.dialect,
    title: file.title,
    version: file.version,
    timeZone: file.timeZone,
    counts,
    sessions: {
      new: plan.sessions
        .filter(({ session }) => session === null)
        .map(({ source: { key, at, title } }) => ({ key, at, title })),
      changed: plan.sessions
        .filter((each) => each.session !== null && (isChanged(each) || each.changes.length > 0))
        .map(({ source: { key, at, title }, session, changes, people }) => ({
          key,
          at,
          title,
          session: session!.slug,
          changes,
          people: {
            added: people.add.length,
            removed: people.remove.length,
            changed: people.change.length,
            kept: people.kept.length,
          },
        })),
      gone: plan.gone.map(({ ref, session }) => ({ key: ref.key, title: session.title, session: session.slug })),
    },
    people: plan.people
      .filter(({ how }) => how !== 'known')
      .map(({ person: { key, at, name, otherKeys }, how, candidates }) => ({
        key,
        otherKeys,
        at,
        name,
        how,
        candidates,
      })),
    oddities: file.oddities,
  }
}
