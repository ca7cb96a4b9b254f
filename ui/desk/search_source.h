// SPDX-License-Identifier: GPL-3.0-or-later
// What can be found from anywhere in the window. A feature gives a source for each kind of thing it
// has; the window's search knows nothing else of it.
#pragma once

#include "base/translator.h"
#include "domain/plan/plan.h"
#include "ui/base/cell.h"
#include "ui/words/unit_names.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace grants::ui {

/// The form in which words are kept and sought: half-width, ASCII letters in lower case, without
/// dots and blanks, so that ZL 2024 1 0123456.7 is found however it is typed. Never holds a control
/// character.
[[nodiscard]] std::string searchForm(std::string_view text);

/// Collects what one thing can be found by.
class SearchKeys {
  public:
    /// Both mark where a key starts and ends; text in searchForm holds neither.
    static constexpr char kStart = '\x01', kEnd = '\x02', kEndOfPinyin = '\x03';

    explicit SearchKeys(std::string& text) : m_text(text) {}
    /// A name, a title, an identifier.
    void add(std::string_view words);
    /// Of a name.
    void addPinyin(std::string_view pinyinKey);
    /// Words with the pinyin of their own.
    void addNamed(std::string_view words);

  private:
    std::string& m_text;
};

/// Where a choice leads.
struct SearchItem {
    QString title, facts;
    QString page, record;  // as of Page::goTo; for commands no page and the command's key
};

/// Things of one kind, over an immutable snapshot: readable from any thread.
class SearchSource {
  public:
    SearchSource(QString title, QString icon)
        : m_title(std::move(title)), m_icon(std::move(icon)) {}
    virtual ~SearchSource() = default;
    SearchSource(const SearchSource&) = delete;
    SearchSource& operator=(const SearchSource&) = delete;

    [[nodiscard]] const QString& title() const { return m_title; }
    [[nodiscard]] const QString& icon() const { return m_icon; }  // of those in :/icons
    [[nodiscard]] virtual std::size_t size() const = 0;
    virtual void tellKeys(std::size_t place, SearchKeys& keys) const = 0;
    [[nodiscard]] virtual SearchItem item(std::size_t place) const = 0;

  private:
    QString m_title, m_icon;
};

using SearchSources = std::vector<std::shared_ptr<const SearchSource>>;

/// What sources are made from.
struct SearchGround {
    std::shared_ptr<const FundYear> year;
    std::shared_ptr<const UnitNames> names;
    std::shared_ptr<const Plan> plan;
    Language language = Language::Chinese;
    Denomination denomination = Denomination::Yuan;
};
using SourceMaker = std::function<SearchSources(const SearchGround&)>;

/// A source over rows that someone keeps alive.
template <class Row>
class RowSource : public SearchSource {
  public:
    using Rows = std::shared_ptr<const std::vector<Row>>;
    using Keys = std::function<void(const Row&, SearchKeys&)>;
    using Item = std::function<SearchItem(const Row&)>;

    RowSource(QString title, QString icon, Rows rows, Keys keys, Item item)
        : SearchSource(std::move(title), std::move(icon)),
          m_rows(std::move(rows)),
          m_keys(std::move(keys)),
          m_item(std::move(item)) {}

    [[nodiscard]] std::size_t size() const override { return m_rows->size(); }
    void tellKeys(std::size_t place, SearchKeys& keys) const override {
        m_keys((*m_rows)[place], keys);
    }
    [[nodiscard]] SearchItem item(std::size_t place) const override {
        return m_item((*m_rows)[place]);
    }

  private:
    Rows m_rows;
    Keys m_keys;
    Item m_item;
};

}  // namespace grants::ui
