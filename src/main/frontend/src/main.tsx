import { render } from 'preact';
import { App } from './app';
import { meId, signIn } from './state';
import './style.css';

render(<App />, document.getElementById('app')!);
void signIn(meId.value);
