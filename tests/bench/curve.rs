//! A picture of costs over sizes, as SVG: both axes logarithmic, readable in light and dark.

use std::fmt::Write as _;

/// One line of the picture.
pub(crate) struct Curve<'a> {
    pub(crate) name: &'a str,
    /// Sizes and costs, by rising size.
    pub(crate) points: Vec<(usize, f64)>,
}

const WIDTH: f64 = 640.0;
const HEIGHT: f64 = 360.0;
const LEFT: f64 = 60.0;
const RIGHT: f64 = 170.0;
const TOP: f64 = 40.0;
const BOTTOM: f64 = 40.0;
/// The least distance of two names.
const LINE: f64 = 16.0;
const COLOURS: [&str; 4] = ["#1b6ca8", "#b3541e", "#3b7d3b", "#7b4fa3"];

/// The picture. Its axes reach to the next powers of ten.
pub(crate) fn svg(title: &str, curves: &[Curve<'_>]) -> String {
    let points = || curves.iter().flat_map(|curve| &curve.points);
    let logs = |values: &mut dyn Iterator<Item = f64>| {
        let mut range = (f64::INFINITY, f64::NEG_INFINITY);
        for value in values {
            let log = value.max(f64::MIN_POSITIVE).log10();
            range = (range.0.min(log.floor()), range.1.max(log.ceil()));
        }
        // An axis has two ends, also if all values are the same power of ten.
        (range.0, range.1.max(range.0 + 1.0))
    };
    let sizes = logs(&mut points().map(|(size, _)| *size as f64));
    let costs = logs(&mut points().map(|(_, cost)| *cost));
    let x =
        |size: f64| LEFT + (size.log10() - sizes.0) / (sizes.1 - sizes.0) * (WIDTH - LEFT - RIGHT);
    let y = |cost: f64| {
        HEIGHT - BOTTOM - (cost.log10() - costs.0) / (costs.1 - costs.0) * (HEIGHT - TOP - BOTTOM)
    };
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" role=\"img\" aria-label=\"{title}\">\n\
         <style>svg{{background:#fff}}text{{font:13px system-ui,sans-serif;fill:#333}}.grid{{stroke:#ddd}}</style>\n\
         <text x=\"{LEFT}\" y=\"22\" font-weight=\"600\">{title}</text>\n"
    );
    for power in powers(sizes) {
        let at = x(power);
        let (top, bottom) = (TOP, HEIGHT - BOTTOM);
        let _ = writeln!(
            svg,
            "<path class=\"grid\" d=\"M{at:.1} {top}V{bottom}\"/><text x=\"{at:.1}\" y=\"{}\" text-anchor=\"middle\">{power}</text>",
            bottom + 18.0
        );
    }
    for power in powers(costs) {
        let at = y(power);
        let right = WIDTH - RIGHT;
        let _ = writeln!(
            svg,
            "<path class=\"grid\" d=\"M{LEFT} {at:.1}H{right}\"/><text x=\"{}\" y=\"{:.1}\" text-anchor=\"end\">{power}</text>",
            LEFT - 8.0,
            at + 4.0
        );
    }
    for (curve, colour) in curves.iter().zip(COLOURS.iter().cycle()) {
        let line = curve
            .points
            .iter()
            .enumerate()
            .map(|(index, (size, cost))| {
                let command = if index == 0 { 'M' } else { 'L' };
                format!("{command}{:.1} {:.1}", x(*size as f64), y(*cost))
            });
        let line: Vec<_> = line.collect();
        let _ = writeln!(
            svg,
            "<path d=\"{}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\"/>",
            line.join("")
        );
    }
    // The names stand at the ends of the lines, apart from each other.
    let ends = curves.iter().zip(COLOURS.iter().cycle());
    let ends = ends.filter_map(|(curve, colour)| Some((curve.points.last()?, curve.name, colour)));
    let mut ends: Vec<_> = ends.collect();
    ends.sort_by(|a, b| b.0.1.total_cmp(&a.0.1));
    let mut above = f64::NEG_INFINITY;
    for ((size, cost), name, colour) in ends {
        let at = (y(*cost) + 4.0).max(above + LINE);
        above = at;
        let _ = writeln!(
            svg,
            "<text x=\"{:.1}\" y=\"{at:.1}\" style=\"fill:{colour}\">{name} {cost:.2}</text>",
            x(*size as f64) + 8.0,
        );
    }
    svg.push_str("</svg>\n");
    svg
}

fn powers((from, to): (f64, f64)) -> impl Iterator<Item = f64> {
    let steps = (to - from).round() as i32;
    (0..=steps).map(move |step| 10_f64.powf(from + f64::from(step)))
}
