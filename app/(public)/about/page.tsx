import { ServicePage, servicePageMetadata } from '../service-page'

export const generateMetadata = () => servicePageMetadata('about')

export default function AboutPage() {
  return <ServicePage name="about" />
}
