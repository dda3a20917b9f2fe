# What Unicode CLDR says about this language: written by cldr/generate.

language-direction = ltr
# Stands between groups of three digits, in numbers of so many digits and more.
language-thousands-separator = { "." }
language-grouped-from = 4
language-plural-forms = one other
# The names of the months are written out: 4/10 and 10/4 are read differently. $time is like 15:48.
date = { $day } { $month ->
    [1] Ocak
    [2] Şubat
    [3] Mart
    [4] Nisan
    [5] Mayıs
    [6] Haziran
    [7] Temmuz
    [8] Ağustos
    [9] Eylül
    [10] Ekim
    [11] Kasım
   *[12] Aralık
 } { $year }
date-and-time = { $date } { $time }
