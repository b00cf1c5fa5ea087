// The events a visit to a lesson makes, in one piece that loads with the log.
export { default as activityPlaced } from '../domain/learning/events/activity-placed.ts';
export { default as lessonFinished } from '../domain/learning/events/lesson-finished.ts';
export { default as noteWritten } from '../domain/learning/events/note-written.ts';
export { default as peopleTold } from '../domain/learning/events/people-told.ts';
export { default as quizAnswered } from '../domain/learning/events/quiz-answered.ts';
export { default as reflectionSpoken } from '../domain/learning/events/reflection-spoken.ts';
export { default as reflectionWritten } from '../domain/learning/events/reflection-written.ts';
export { default as screenKept } from '../domain/learning/events/screen-kept.ts';
export { default as stepReached } from '../domain/learning/events/step-reached.ts';
export { default as taskDone } from '../domain/learning/events/task-done.ts';
export { default as taskTold } from '../domain/learning/events/task-told.ts';
export { default as tryStarted } from '../domain/learning/events/try-started.ts';
