// Whether one of the texts `it` holds everything that stands in quotes in the Lucene query `key`, accents optional, i and y
// alike: an index also knows names that came later.
// :plain true
($known_on IS NULL OR $key CONTAINS '"' AND any(text IN it WHERE all(number IN range(1, size(split($key, '"')) - 1, 2) WHERE
    normalize(replace(toLower(text), 'đ', 'd'), NFD) =~ '(?s).*(?<![\\p{L}\\p{N}\\p{M}])' + reduce(pattern = '', letter IN
        split(normalize(replace(toLower(split($key, '"')[number]), 'đ', 'd'), NFD), '') | pattern + CASE
            WHEN letter =~ '\\p{M}' THEN ''
            WHEN letter IN ['i', 'y'] THEN '[iy]\\p{M}*'
            WHEN letter =~ '[\\p{L}\\p{N}]' THEN letter + '\\p{M}*'
            ELSE '[^\\p{L}\\p{N}\\p{M}]+' END) + '(?![\\p{L}\\p{N}\\p{M}]).*')))
