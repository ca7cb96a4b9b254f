// SPDX-License-Identifier: GPL-3.0-or-later
// Streaming XML without document types, within fixed bounds; names come without their prefix.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

namespace grants {

/// The attributes of one element, looked up by local name.
class XmlAttributes {
  public:
    explicit XmlAttributes(const char** pairs) : m_pairs(pairs) {}
    /// Empty when absent.
    [[nodiscard]] std::string_view operator[](std::string_view name) const;

  private:
    const char** m_pairs;
};

/// What is told while the document streams by. `stop()` ends it early.
class XmlHandler {
  public:
    virtual ~XmlHandler() = default;
    virtual void begin(std::string_view name, const XmlAttributes& attributes) = 0;
    virtual void end(std::string_view name) = 0;
    virtual void text(std::string_view) {}
    [[nodiscard]] bool stopped() const { return m_stopped; }

  protected:
    void stop() { m_stopped = true; }

  private:
    bool m_stopped = false;
};

/// Parses the blocks that `feed` hands to its argument (which returns false once no more are
/// wanted). Throws Error(Input) naming `file`: malformed, a DTD, nested too deep, a tag without
/// end.
void parseXml(const std::string& file, XmlHandler& handler,
              const std::function<void(const std::function<bool(std::string_view)>&)>& feed);

}  // namespace grants
