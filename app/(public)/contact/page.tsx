import { ServicePage, servicePageMetadata } from '../service-page'

export const generateMetadata = () => servicePageMetadata('contact')

export default function ContactPage() {
  return <ServicePage name="contact" />
}
