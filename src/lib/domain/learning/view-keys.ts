// The names of her views. Apart from the fold that makes them, because screens ask for views long before anything is folded.

export const lessonKey = (module: string, lesson: string): string => `${module}/${lesson}`;
export const lessonViewKey = (module: string, lesson: string): string => `lesson/${lessonKey(module, lesson)}`;
export const tryViewKey = (module: string, lesson: string, id = ''): string => `try/${lessonKey(module, lesson)}/${id}`;
export const answerViewKey = (module: string, lesson: string, item = ''): string => `answer/${lessonKey(module, lesson)}/${item}`;
export const cardViewKey = (module: string, lesson: string, item: string): string => `card/${lessonKey(module, lesson)}/${item}`;
export const daysKey = 'days';
