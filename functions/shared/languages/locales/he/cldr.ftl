# What Unicode CLDR says about this language: written by cldr/generate.

language-direction = rtl
# Stands between groups of three digits, in numbers of so many digits and more.
language-thousands-separator = { "," }
language-grouped-from = 4
language-plural-forms = one other two
# The names of the months are written out: 4/10 and 10/4 are read differently. $time is like 15:48.
date = { $day } ב{ $month ->
    [1] ינואר
    [2] פברואר
    [3] מרץ
    [4] אפריל
    [5] מאי
    [6] יוני
    [7] יולי
    [8] אוגוסט
    [9] ספטמבר
    [10] אוקטובר
    [11] נובמבר
   *[12] דצמבר
 } { $year }
date-and-time = { $date }, { $time }
