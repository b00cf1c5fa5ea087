import { byStem } from '../../folder.ts';
import type { QuizKind } from './define-quiz-kind.ts';

/** The folder is the registry: a file's name is the kind's name in lesson.yaml and in answers. */
export const quizKinds: ReadonlyMap<string, QuizKind> = byStem(
	import.meta.glob<QuizKind>('./quiz-kinds/*.ts', { eager: true, import: 'default' })
);
