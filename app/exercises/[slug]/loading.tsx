import { Loading } from '../../../components/ui/loading.tsx'

export default Loading
