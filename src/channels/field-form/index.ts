export { enterFieldForm, type FieldEntry, type FieldForm } from './field-form.ts';
