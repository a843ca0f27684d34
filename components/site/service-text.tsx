import { Fragment } from 'react'
import type { ServiceBlock, ServiceWords } from '@/lib/site/service-text'

/** The text of a service page, in the type of a story. */
export function ServiceText({ blocks }: { blocks: readonly ServiceBlock[] }) {
  return (
    <div className="prose">
      <Blocks blocks={blocks} />
    </div>
  )
}

function Blocks({ blocks }: { blocks: readonly ServiceBlock[] }) {
  return blocks.map((block, index) => <Block key={index} block={block} />)
}

function Block({ block }: { block: ServiceBlock }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <Words words={block.words} />
        </p>
      )
    case 'heading': {
      const Heading = `h${block.level}` as const
      return (
        <Heading>
          <Words words={block.words} />
        </Heading>
      )
    }
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul'
      return (
        <List>
          {block.items.map((item, index) => (
            <li key={index}>
              <Item blocks={item} />
            </li>
          ))}
        </List>
      )
    }
    case 'quote':
      return (
        <blockquote>
          <Blocks blocks={block.blocks} />
        </blockquote>
      )
    case 'rule':
      return <hr />
  }
}

/** An item of one paragraph needs no paragraph. */
function Item({ blocks }: { blocks: readonly ServiceBlock[] }) {
  const [only, ...more] = blocks
  return only?.kind === 'paragraph' && more.length === 0 ? <Words words={only.words} /> : <Blocks blocks={blocks} />
}

function Words({ words }: { words: readonly ServiceWords[] }) {
  return words.map((word, index) => <Word key={index} word={word} />)
}

function Word({ word }: { word: ServiceWords }) {
  switch (word.kind) {
    case 'text':
      return <Fragment>{word.text}</Fragment>
    case 'break':
      return <br />
    case 'link':
      return (
        <a href={word.href}>
          <Words words={word.words} />
        </a>
      )
    case 'strong':
      return (
        <strong>
          <Words words={word.words} />
        </strong>
      )
    case 'emphasis':
      return (
        <em>
          <Words words={word.words} />
        </em>
      )
  }
}
