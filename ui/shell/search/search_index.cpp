// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search/search_index.h"

#include "base/pinyin.h"
#include "base/text.h"

#include <algorithm>
#include <cstring>

namespace grants::ui {

namespace {

constexpr std::size_t kAskedToStopEvery = 4096;  // things

std::vector<std::string> wordsOf(std::string_view query) {
    const std::string whole = halfWidth(query);
    std::vector<std::string> words;
    std::size_t from = 0;
    while (from < whole.size()) {
        const std::size_t to = std::min(whole.find(' ', from), whole.size());
        std::string word = searchForm(std::string_view(whole).substr(from, to - from));
        if (!word.empty()) words.push_back(std::move(word));
        from = to + 1;
    }
    return words;
}

/// Place of `needle` in `text` at or after `from`; npos when there is none.
std::size_t seek(std::string_view text, std::string_view needle, std::size_t from) {
    // Several times faster than std::string_view::find on long texts.
    const void* found =
        memmem(text.data() + from, text.size() - from, needle.data(), needle.size());
    return found == nullptr
               ? std::string_view::npos
               : static_cast<std::size_t>(static_cast<const char*>(found) - text.data());
}

}  // namespace

/// A word of a query as it is written and as pinyin.
struct SoughtWord {
    std::string text;
    PinyinWord pinyin;

    explicit SoughtWord(std::string word) : text(std::move(word)), pinyin(text) {}
    [[nodiscard]] bool isIn(std::string_view keys) const {
        return seek(keys, text, 0) != std::string_view::npos || pinyin.isIn(keys);
    }
};

namespace {

/// How the written key around `text[at, at + length)` matches.
Match matchAt(std::string_view text, std::size_t at, std::size_t length) {
    if (text[at - 1] != SearchKeys::kStart) return Match::Fragment;
    return text[at + length] == SearchKeys::kEnd ? Match::Exact : Match::Prefix;
}

Match bestMatch(std::string_view keys, const SoughtWord& word) {
    Match best = Match::Fragment;
    for (std::size_t at = seek(keys, word.text, 0); at != std::string_view::npos;
         at = seek(keys, word.text, at + 1))
        best = std::min(best, matchAt(keys, at, word.text.size()));
    for (std::size_t at = word.pinyin.findIn(keys); at != std::string_view::npos;
         at = word.pinyin.findIn(keys, at + 1))
        if (keys[at - 1] == SearchKeys::kStart) best = std::min(best, Match::Pinyin);
    return best;
}

bool isBetter(const SearchHit& a, const SearchHit& b) {
    return a.match != b.match ? a.match < b.match : a.place < b.place;
}

void keepBest(std::vector<SearchHit>& best, SearchHit hit) {
    const auto same = [&](const SearchHit& each) { return each.place == hit.place; };
    if (std::any_of(best.begin(), best.end(), same)) return;
    const auto after = std::upper_bound(best.begin(), best.end(), hit, isBetter);
    best.insert(after, hit);
    if (best.size() > FoundGroup::kShown) best.pop_back();
}

}  // namespace

/// The words of a query, the longest first: it is the rarest and leads the scan.
class SearchIndex::Sought {
  public:
    explicit Sought(const std::vector<std::string>& words) {
        for (const std::string& word : words) m_words.emplace_back(word);
        std::sort(m_words.begin(), m_words.end(),
                  [](const auto& a, const auto& b) { return a.text.size() > b.text.size(); });
    }
    [[nodiscard]] bool isNothing() const { return m_words.empty(); }
    [[nodiscard]] const SoughtWord& leader() const { return m_words.front(); }
    [[nodiscard]] bool othersAreIn(std::string_view keys) const {
        return std::all_of(m_words.begin() + 1, m_words.end(),
                           [&](const SoughtWord& word) { return word.isIn(keys); });
    }

  private:
    std::vector<SoughtWord> m_words;
};

namespace {

/// Walks the things of a shelf in which something stands; `next` gives its first place at or after
/// one, `visit` returns false to end.
template <class Next, class Visit>
void eachHolder(std::string_view text, const std::vector<std::uint64_t>& starts, Next next,
                Visit visit) {
    std::size_t from = 0;
    auto thing = starts.begin();
    while (true) {
        const std::size_t at = next(from);
        if (at == std::string_view::npos) return;
        thing = std::upper_bound(thing, starts.end(), at);
        const auto place = static_cast<std::uint32_t>(thing - starts.begin() - 1);
        const std::size_t begin = starts[place], end = *thing;
        if (!visit(place, text.substr(begin, end - begin))) return;
        from = end;
    }
}

/// The places of a word one after another, written or as pinyin, each looked for once.
class WordPlaces {
  public:
    WordPlaces(std::string_view text, const SoughtWord& word) : m_text(text), m_word(word) {}
    std::size_t operator()(std::size_t from) {
        if (m_written < from || m_first) m_written = seek(m_text, m_word.text, from);
        if (m_spelt < from || m_first) m_spelt = m_word.pinyin.findIn(m_text, from);
        m_first = false;
        return std::min(m_written, m_spelt);
    }

  private:
    std::string_view m_text;
    const SoughtWord& m_word;
    std::size_t m_written = 0, m_spelt = 0;
    bool m_first = true;
};

}  // namespace

SearchIndex::SearchIndex(SearchSources sources, const std::atomic<bool>& stop) {
    for (auto& source : sources) m_shelves.push_back(shelve(std::move(source), stop));
}

SearchIndex::Shelf SearchIndex::shelve(std::shared_ptr<const SearchSource> source,
                                       const std::atomic<bool>& stop) {
    Shelf shelf{std::move(source), {}, {}};
    SearchKeys keys(shelf.text);
    shelf.starts.reserve(shelf.source->size() + 1);
    for (std::size_t place = 0; place < shelf.source->size(); ++place) {
        if (place % kAskedToStopEvery == 0 && stop) break;
        shelf.starts.push_back(shelf.text.size());
        shelf.source->tellKeys(place, keys);
    }
    shelf.starts.push_back(shelf.text.size());
    return shelf;
}

FoundGroup SearchIndex::findOn(const Shelf& shelf, const Sought& sought,
                               const std::atomic<bool>& stop) {
    FoundGroup group;
    group.source = shelf.source;
    eachHolder(shelf.text, shelf.starts, WordPlaces(shelf.text, sought.leader()),
               [&](std::uint32_t place, std::string_view keys) {
                   if (!sought.othersAreIn(keys)) return !stop;
                   keepBest(group.best, {place, bestMatch(keys, sought.leader())});
                   group.more = ++group.count == FoundGroup::kCounted;
                   return !group.more && !stop;
               });
    // So many that the counting stopped: what is or starts with the word must still come first.
    if (group.more) {
        addFirst(shelf, sought, sought.leader().text, group);
        addFirst(shelf, sought, sought.leader().text + SearchKeys::kEnd, group);
    }
    return group;
}

void SearchIndex::addFirst(const Shelf& shelf, const Sought& sought, const std::string& start,
                           FoundGroup& group) {
    std::size_t seen = 0;
    const auto next = [&shelf, key = SearchKeys::kStart + start](std::size_t from) {
        return seek(shelf.text, key, from);
    };
    eachHolder(shelf.text, shelf.starts, next, [&](std::uint32_t place, std::string_view keys) {
        if (sought.othersAreIn(keys))
            keepBest(group.best, {place, bestMatch(keys, sought.leader())});
        return ++seen < FoundGroup::kShown;
    });
}

std::vector<FoundGroup> SearchIndex::find(std::string_view query,
                                          const std::atomic<bool>& stop) const {
    std::vector<FoundGroup> found;
    const Sought sought(wordsOf(query));
    if (sought.isNothing()) return found;
    for (const Shelf& shelf : m_shelves) {
        if (stop) return {};
        FoundGroup group = findOn(shelf, sought, stop);
        if (group.count > 0) found.push_back(std::move(group));
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
        return a.best.front().match < b.best.front().match;
    });
    return found;
}

}  // namespace grants::ui
