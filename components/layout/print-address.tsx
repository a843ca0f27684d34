/** Where a printed page stands on the web. */
export function PrintAddress({ url }: { url: string }) {
  return <p className="mt-6 hidden border-t border-rule pt-2 text-fine print:block">{url}</p>
}
