"""A client of Microsoft Graph in plain Python: nothing but its standard library, and nothing of this project.

Signs in with a secret as the OpenID configuration says, walks all users page by page, makes a group, reads it in a
batch, waits out a throttled call, and prints what it met as one line of JSON.
"""

import http.client
import json
import os
import ssl
import time
import urllib.parse

about = json.loads(os.environ["EMBEDDED_TENANT"])
context = ssl.create_default_context(cafile=about["caFile"])
# What Python 3.13 asks of certificates by default.
context.verify_flags |= ssl.VERIFY_X509_STRICT
origin = urllib.parse.urlsplit(about["url"])
connection = http.client.HTTPSConnection(origin.hostname, origin.port, context=context)
waited = 0


def send(method, url, headers=None, body=None):
    parts = urllib.parse.urlsplit(url)
    path = parts.path + ("?" + parts.query if parts.query else "")
    connection.request(method, path, body=body, headers=headers or {})
    answer = connection.getresponse()
    text = answer.read().decode("utf-8")
    return answer.status, answer.headers, json.loads(text) if text.startswith(("{", "[")) else text


def sign_in(secret):
    base = f"{about['url']}/{about['tenantId']}/v2.0/.well-known/openid-configuration"
    _, _, configuration = send("GET", base)
    form = {
        "client_id": about["clientId"],
        "client_secret": secret,
        "grant_type": "client_credentials",
        "scope": f"{about['url']}/.default",
    }
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    return send("POST", configuration["token_endpoint"], headers, urllib.parse.urlencode(form))


status, _, token = sign_in(about["clientSecret"])
assert status == 200 and token["token_type"] == "Bearer", token
wrong_status, _, wrong = sign_in("not-the-secret")


def graph(method, url, body=None):
    """One call, repeated while Graph asks for patience."""
    global waited
    if url.startswith("/"):
        url = about["url"] + url
    headers = {"Authorization": f"Bearer {token['access_token']}", "Accept": "application/json"}
    if body is not None:
        headers["Content-Type"] = "application/json"
    while True:
        status, said, answer = send(method, url, headers, None if body is None else json.dumps(body))
        if status != 429:
            return status, answer
        waited += 1
        time.sleep(float(said.get("Retry-After", "0")))


ids = []
pages = 0
next_page = "/v1.0/users?$select=id,displayName&$top=250"
while next_page:
    status, page = graph("GET", next_page)
    assert status == 200, page
    ids += [user["id"] for user in page["value"]]
    pages += 1
    next_page = page.get("@odata.nextLink")

made_status, made = graph(
    "POST",
    "/v1.0/groups",
    {
        "@odata.type": "#microsoft.graph.group",
        "displayName": "From Python",
        "mailEnabled": False,
        "mailNickname": "python",
        "securityEnabled": True,
        "members@odata.bind": [f"{about['url']}/v1.0/directoryObjects/{ids[0]}"],
    },
)
_, found = graph("GET", "/v1.0/groups?$filter=" + urllib.parse.quote("displayName eq 'From Python'"))
_, batch = graph(
    "POST",
    "/v1.0/$batch",
    {
        "requests": [
            {"id": "1", "method": "GET", "url": f"/groups/{made['id']}/members", "depends_on": []},
            {"id": "2", "method": "GET", "url": "/groups/00000000-0000-4000-8000-000000000000"},
        ]
    },
)
answers = {answer["id"]: answer for answer in batch["responses"]}
refused_status, refused = graph("PATCH", f"/v1.0/groups/{made['id']}", {"colour": "blue"})

print(
    json.dumps(
        {
            "wrongSecret": [wrong_status, wrong["error"]],
            "walked": len(ids),
            "different": len(set(ids)),
            "pages": pages,
            "made": [made_status, made["displayName"]],
            "found": len(found["value"]),
            "batch": [answers["1"]["status"], answers["2"]["status"]],
            "member": answers["1"]["body"]["value"][0]["id"] == ids[0],
            "refused": [refused_status, refused["error"]["code"], "colour" in refused["error"]["message"]],
            "waited": waited,
        }
    )
)
