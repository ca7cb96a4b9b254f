// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search/search_index.h"

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

bool isEnd(char c) {
    return c == SearchKeys::kEnd || c == SearchKeys::kEndOfInitials;
}

/// How the key around `text[at, at + length)` matches.
Match matchAt(std::string_view text, std::size_t at, std::size_t length) {
    const bool starts = text[at - 1] == SearchKeys::kStart;
    std::size_t end = at + length;
    if (starts && text[end] == SearchKeys::kEnd) return Match::Exact;
    while (!isEnd(text[end])) ++end;
    if (!starts) return Match::Fragment;
    return text[end] == SearchKeys::kEndOfInitials ? Match::Initials : Match::Prefix;
}

Match bestMatch(std::string_view keys, std::string_view word) {
    Match best = Match::Fragment;
    for (std::size_t at = seek(keys, word, 0); at != std::string_view::npos;
         at = seek(keys, word, at + 1))
        best = std::min(best, matchAt(keys, at, word.size()));
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
    explicit Sought(std::vector<std::string> words) : m_words(std::move(words)) {
        std::sort(m_words.begin(), m_words.end(),
                  [](const auto& a, const auto& b) { return a.size() > b.size(); });
    }
    [[nodiscard]] bool isNothing() const { return m_words.empty(); }
    [[nodiscard]] const std::string& leader() const { return m_words.front(); }
    [[nodiscard]] bool othersAreIn(std::string_view keys) const {
        return std::all_of(m_words.begin() + 1, m_words.end(), [&](const std::string& word) {
            return seek(keys, word, 0) != std::string_view::npos;
        });
    }

  private:
    std::vector<std::string> m_words;
};

namespace {

/// Walks the things of a shelf in which `needle` stands; `visit` returns false to end.
template <class Visit>
void eachHolder(std::string_view text, const std::vector<std::uint64_t>& starts,
                std::string_view needle, Visit visit) {
    std::size_t from = 0;
    auto thing = starts.begin();
    while (true) {
        const std::size_t at = seek(text, needle, from);
        if (at == std::string_view::npos) return;
        thing = std::upper_bound(thing, starts.end(), at);
        const auto place = static_cast<std::uint32_t>(thing - starts.begin() - 1);
        const std::size_t begin = starts[place], end = *thing;
        if (!visit(place, text.substr(begin, end - begin))) return;
        from = end;
    }
}

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
    eachHolder(shelf.text, shelf.starts, sought.leader(),
               [&](std::uint32_t place, std::string_view keys) {
                   if (!sought.othersAreIn(keys)) return !stop;
                   keepBest(group.best, {place, bestMatch(keys, sought.leader())});
                   group.more = ++group.count == FoundGroup::kCounted;
                   return !group.more && !stop;
               });
    // So many that the counting stopped: what is or starts with the word must still come first.
    if (group.more) {
        addFirst(shelf, sought, sought.leader(), group);
        addFirst(shelf, sought, sought.leader() + SearchKeys::kEnd, group);
    }
    return group;
}

void SearchIndex::addFirst(const Shelf& shelf, const Sought& sought, const std::string& start,
                           FoundGroup& group) {
    std::size_t seen = 0;
    eachHolder(shelf.text, shelf.starts, SearchKeys::kStart + start,
               [&](std::uint32_t place, std::string_view keys) {
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
