import { createRoot } from 'react-dom/client';
import { CartesianGrid, Legend, Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts';
import { charts, colours, regions } from './charts';

/** The page the dashboard is compared with: React, Recharts and eight line charts in a straightforward form. */
function Bare() {
  return (
    <>
      <h1>Bare</h1>
      <div style={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 16 }}>
        {charts.map(({ name, data }) => (
          <LineChart key={name} width={640} height={300} data={data}>
            <CartesianGrid strokeDasharray="3 3" />
            <XAxis dataKey="year" />
            <YAxis />
            <Tooltip />
            <Legend />
            {regions.map((region, position) => (
              <Line key={region} dataKey={region} stroke={colours[position]} dot={false} isAnimationActive={false} />
            ))}
          </LineChart>
        ))}
      </div>
    </>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Bare />);
