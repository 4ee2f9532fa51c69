import { configureProperties } from './property.ts';

configureProperties();
