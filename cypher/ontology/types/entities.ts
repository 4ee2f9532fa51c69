// What an entity can be.
import type { EntityType } from '../types.ts';

export const ENTITY_TYPES: readonly EntityType[] = [
  {
    id: 'Person',
    label: 'Person',
    plural: 'People',
    color: { light: '#5588ff', dark: '#6699dd' },
    icon: 'user',
  },
  {
    id: 'Organization',
    label: 'Organization',
    plural: 'Organizations',
    color: { light: '#ee6611', dark: '#aa5511' },
    icon: 'building',
  },
  {
    id: 'Location',
    label: 'Place',
    plural: 'Places',
    color: { light: '#008844', dark: '#99dd66' },
    icon: 'map-pin',
    kinds: ['country', 'region', 'city', 'facility', 'other'],
  },
  {
    id: 'Group',
    label: 'Group',
    plural: 'Groups',
    color: { light: '#661199', dark: '#7755dd' },
    icon: 'users-group',
  },
  {
    id: 'Event',
    label: 'Event',
    plural: 'Events',
    color: { light: '#aa0011', dark: '#cc3355' },
    icon: 'calendar-event',
  },
  {
    id: 'Work',
    label: 'Work',
    plural: 'Works',
    color: { light: '#114444', dark: '#88eeff' },
    icon: 'book',
  },
  {
    id: 'Law',
    label: 'Law',
    plural: 'Laws',
    color: { light: '#cc33aa', dark: '#995588' },
    icon: 'gavel',
  },
  {
    id: 'Other',
    label: 'Other',
    plural: 'Others',
    color: { light: '#888888', dark: '#aaaaaa' },
    icon: 'tag',
  },
];
