// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/xml_stream.h"

#include "exchange/tables/input_error.h"

#include <expat.h>

#include <exception>
#include <memory>

namespace grants {
namespace {

constexpr int kMaxDepth = 256;
constexpr XML_Index kMaxTokenBytes = XML_Index{16} << 20;

/// By hand, because names are short and there are several a cell.
std::string_view localName(const char* name) {
    const char* begin = name;
    for (; *name != '\0' && *name != ':'; ++name) {
    }
    if (*name == '\0') return {begin, static_cast<std::size_t>(name - begin)};
    return name + 1;
}

struct Session {
    XML_Parser parser;
    XmlHandler& handler;
    const std::string& file;
    int depth = 0;
    int skippedBelow = 0;  // inside markup for other programs, from this depth on
    std::exception_ptr failure{};

    /// Exceptions do not travel through the C library: they are kept and thrown outside.
    template <class Work>
    void guard(Work work) {
        if (failure) return;
        try {
            work();
        } catch (...) {
            failure = std::current_exception();
        }
        if (failure || handler.stopped()) XML_StopParser(parser, XML_FALSE);
    }
};

void XMLCALL onStart(void* user, const char* name, const char** attributes) {
    auto& session = *static_cast<Session*>(user);
    session.guard([&] {
        if (++session.depth > kMaxDepth) throw damagedFile(session.file, "XML nested too deep");
        if (session.skippedBelow != 0) return;
        const auto local = localName(name);
        if (local == "AlternateContent") {
            session.skippedBelow = session.depth;
        } else {
            session.handler.begin(local, XmlAttributes(attributes));
        }
    });
}

void XMLCALL onEnd(void* user, const char* name) {
    auto& session = *static_cast<Session*>(user);
    session.guard([&] {
        const int depth = session.depth--;
        if (session.skippedBelow == 0) return session.handler.end(localName(name));
        if (depth == session.skippedBelow) session.skippedBelow = 0;
    });
}

void XMLCALL onText(void* user, const char* text, int length) {
    auto& session = *static_cast<Session*>(user);
    if (session.skippedBelow != 0) return;
    session.guard(
        [&] { session.handler.text(std::string_view(text, static_cast<std::size_t>(length))); });
}

void XMLCALL onDoctype(void* user, const char*, const char*, const char*, int) {
    auto& session = *static_cast<Session*>(user);
    session.guard([&] { throw damagedFile(session.file, "document type declaration"); });
}

/// Returns false when parsing ended early, by a stop or an error.
bool parseBlock(Session& session, std::string_view block, bool last) {
    const auto status =
        XML_Parse(session.parser, block.data(), static_cast<int>(block.size()), last ? 1 : 0);
    if (session.failure) std::rethrow_exception(session.failure);
    if (session.handler.stopped()) return false;
    if (status != XML_STATUS_OK)
        throw damagedFile(session.file, XML_ErrorString(XML_GetErrorCode(session.parser)));
    return true;
}

}  // namespace

std::string_view XmlAttributes::operator[](std::string_view name) const {
    for (const char** pair = m_pairs; *pair != nullptr; pair += 2) {
        if (name == localName(pair[0]) || name == pair[0]) return pair[1];
    }
    return {};
}

void parseXml(const std::string& file, XmlHandler& handler,
              const std::function<void(const std::function<bool(std::string_view)>&)>& feed) {
    const std::unique_ptr<std::remove_pointer_t<XML_Parser>, decltype(&XML_ParserFree)> parser(
        XML_ParserCreate(nullptr), &XML_ParserFree);
    Session session{parser.get(), handler, file};
    XML_SetUserData(parser.get(), &session);
    XML_SetElementHandler(parser.get(), onStart, onEnd);
    XML_SetCharacterDataHandler(parser.get(), onText);
    XML_SetStartDoctypeDeclHandler(parser.get(), onDoctype);
    XML_Index fed = 0;
    bool wanted = true;
    feed([&](std::string_view block) {
        wanted = parseBlock(session, block, false);
        fed += static_cast<XML_Index>(block.size());
        // A tag or attribute that never ends would be kept in memory whole.
        if (wanted && fed - XML_GetCurrentByteIndex(parser.get()) > kMaxTokenBytes)
            throw damagedFile(file, "XML token without end");
        return wanted;
    });
    if (wanted) parseBlock(session, {}, true);
}

}  // namespace grants
