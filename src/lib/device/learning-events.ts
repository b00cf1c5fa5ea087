// The events a visit to a lesson makes, in one piece that loads with the log.
export { default as activityPlaced } from '../domain/learning/events/activity-placed.ts';
export { default as lessonFinished } from '../domain/learning/events/lesson-finished.ts';
export { default as quizAnswered } from '../domain/learning/events/quiz-answered.ts';
export { default as reflectionWritten } from '../domain/learning/events/reflection-written.ts';
export { default as stepReached } from '../domain/learning/events/step-reached.ts';
export { default as tryStarted } from '../domain/learning/events/try-started.ts';
