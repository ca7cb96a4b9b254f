// SPDX-License-Identifier: GPL-3.0-or-later
// Finds things of all sources by a fragment of any of their words, within a blink at a million
// rows. Pure: built and asked beside the window.
#pragma once

#include "ui/desk/search_source.h"

#include <atomic>
#include <cstdint>

namespace grants::ui {

/// How well a thing matches, best first.
enum class Match : std::uint8_t { Exact, Prefix, Pinyin, Fragment };

struct SearchHit {
    std::uint32_t place;  // in its source
    Match match;
};

/// What was found in one source.
struct FoundGroup {
    std::shared_ptr<const SearchSource> source;
    std::size_t count = 0;
    bool more = false;            // the counting stopped at `count`
    std::vector<SearchHit> best;  // at most kShown
    static constexpr std::size_t kShown = 6;
    static constexpr std::size_t kCounted = 1000;
};

class SearchIndex {
  public:
    /// Takes a moment for large sources; a set `stop` leaves the index unfinished.
    SearchIndex(SearchSources sources, const std::atomic<bool>& stop);

    /// Groups with hits, those with the best match first. All words must match the same thing.
    [[nodiscard]] std::vector<FoundGroup> find(std::string_view query,
                                               const std::atomic<bool>& stop) const;

  private:
    /// The keys of a source's things one after another; `starts` has one more than there are.
    struct Shelf {
        std::shared_ptr<const SearchSource> source;
        std::string text;
        std::vector<std::uint64_t> starts;
    };
    class Sought;
    [[nodiscard]] static Shelf shelve(std::shared_ptr<const SearchSource> source,
                                      const std::atomic<bool>& stop);
    [[nodiscard]] static FoundGroup findOn(const Shelf& shelf, const Sought& sought,
                                           const std::atomic<bool>& stop);
    /// Puts things with a key that starts with `start` among the best.
    static void addFirst(const Shelf& shelf, const Sought& sought, const std::string& start,
                         FoundGroup& group);

    std::vector<Shelf> m_shelves;
};

}  // namespace grants::ui
