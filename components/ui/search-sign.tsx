export function SearchSign() {
  return (
    <svg
      width="18"
      height="18"
      viewBox="0 0 18 18"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      aria-hidden="true"
    >
      <circle cx="7.5" cy="7.5" r="5.25" />
      <path d="m11.5 11.5 5 5" />
    </svg>
  )
}
