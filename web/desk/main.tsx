import { render } from 'preact'
import { deskNl } from '../strings/desk-nl.ts'

const place = document.getElementById('desk')
if (place) render(<h1>{deskNl.title}</h1>, place)
