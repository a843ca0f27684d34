import { missingPage } from '../missing-page'

interface Props {
  params: Promise<{ unknown: string[] }>
}

/** Whatever no other page answers: readers get the site around the bad news, with the status that it has. */
export default async function UnknownPage({ params }: Props) {
  return missingPage(`/${(await params).unknown.join('/')}`)
}
