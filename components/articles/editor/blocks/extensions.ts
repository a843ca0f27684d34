import { Answer, Embed, Gallery, Note, Question, QuestionAnswer } from './nodes'

/** The blocks that have a screen of their own inside the manuscript. */
export const BLOCK_EXTENSIONS = [QuestionAnswer, Question, Answer, Gallery, Embed, Note]
