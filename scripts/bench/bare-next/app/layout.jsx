export const metadata = { title: 'A bare page', description: 'Words and nothing else.' }

export default function RootLayout({ children }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  )
}
